/**
 * Words that betray English: little words, and those of an editor's interface. A word that Indonesian writes the same
 * (data, draf, item, label, media, menu, set, status, video …) has no place here; a test walks Decap's English phrases,
 * which must all be recognised, and our Indonesian ones, of which none may be.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `
  about above abort after again against all allow allowed allows already also although always and another anyone
  anything are around at available away back because been before being below between both but can cannot can't could
  couldn't did didn't does doesn't doing don't done down during each either else enough every everything few finally
  first for found from further get gets getting give go goes gone good got had has hasn't have haven't having he
  here his how however i'll i'm if in instead into is isn't it its itself just keep last later least left less let like
  longer made make makes making many may might more most much must my need needed needs never new next no none nor not
  nothing now of off old on once one only onto or other others our out own please previous quite rather really
  right same she should since some somewhere soon still such sure than that that's the their them then there there's
  these they this those through time times to together too under until up upon us use used using very via wait want
  wants was wasn't way we well were what when where whether which while who whole whose why will wish with within
  without won't would yes yet you you'll you're you've your yours

  access account accounts action actions active add added adding additional address advanced alert align anonymous apply
  archive archived arrow ascending asset assets attach attached author authors automatically avatar backup bad blank
  block bold boolean bottom branch broken browse browser build bulleted button by cache caching cancel cancelled
  canceled caption change changed changes character characters check checked choose chosen clear cleared click
  clipboard close closed code collapse collection collections color colour column columns comment comments commit
  complete completed component components config configuration configure confirm connect connected connection contains
  content contents continue control copied copy correct could create created creating credentials current currently
  custom date day days default delete deleted deleting denied deploy descending description deselected details
  different disable disabled discard dismiss display document documents double download downloading draft drafts drag
  draggable drop dropdown dropped duplicate edit edited editing editor editorial embed empty enable enabled entries
  entry error errors exact exactly exist existing exists exit expand expected expired explicit external fail failed
  failure feature fetch field fields file filename files fill find finish finished focused follow following font
  forbidden forgot fork forward found full greater grid guide header heading headings
  height help hidden hide history home hour hours icon illegal image images import incorrect information insert
  installed invalid issue issues italic kept key keyboard keys keywords language large largest latest layout leave
  length light limit line link linked links list listing load loaded loading lock locked logged logging login logout
  lost manage match matches maximum merge message messages minimum minute minutes missing month months move moved
  multiple name named network newer newest note notes notification notifications number numbered numbers object off
  older oldest oops open opened opening option optional options order outage overview overwrite overwritten page
  pages parse password paste path pattern pending permission permissions persist phone pick picked picture place
  placeholder plain populates post posts preferences press preview private processing profile project provide provider
  public publish published publishing pull quick quickly quote read ready reason received recover recovered redo
  reference refresh refused reload remove removed rename reopened replace replaced reply repo report repository request
  requests require required resize resolve resolved resource responded response restore result results retry return
  returned review reviewed rich richtext role row rows rule run save saved saving schedule scroll scrolling search
  searching second seconds section security see select selected selection send sensitive sent service session setting
  settings several share show shown sign signed size skip slow small smallest something sort sortable sorted source
  space spelled start started state step still stop strikethrough string style submit submitted success successful
  successfully suggestion summary supported switch sync table take text theme thing things timed timeout
  title today todo toggle touch translate trash tree try type unable unauthorized underline undo unexpected
  unknown unlock unnamed unpublish unpublished unpublishing unresolve unsaved unsupported untitled update updated
  updates updating upload uploaded uploading user username users valid value values verify version view visible
  waiting warning week welcome widget width window word words workflow working write writing wrong year years
  yesterday zoom
  `
    .trim()
    .split(/\s+/),
);
