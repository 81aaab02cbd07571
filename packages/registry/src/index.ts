export { hasSite, originOf, portalOrigin, siteOrigin } from './address.ts';
export { showsAlertOf } from './alerts.ts';
export { type ClockSettings, momentIn, readClock } from './clock.ts';
export { codeownersPath, renderCodeowners, staleCodeowners } from './codeowners.ts';
export { addDays, daysBetween, longDay } from './day.ts';
export { type DeployTarget, deployTargetKinds } from './deploy-target.ts';
export { type GitHosting, gitHostingKinds } from './git-hosting.ts';
export {
  type HandoverPlan,
  type HandoverProblem,
  type HandoverRequest,
  type HandoverResult,
  planHandover,
} from './handover.ts';
export { editOperators } from './handover-edit.ts';
export { type HandoverGroup, type HandoverItem, handoverGroups } from './handover-items.ts';
export { type HandoverRecord, handoverRecord, renderHandoverRecord } from './handover-record.ts';
export {
  type Loaded,
  listOpdSlugs,
  loadOpd,
  loadOperators,
  loadRegency,
  loadRegistry,
  type RegisteredOpd,
  type Registry,
} from './load.ts';
export { type Opd, opdFields } from './opd.ts';
export { opdKinds } from './opd-kinds.ts';
export { type Operator, operatorFields, operatorRoles } from './operator.ts';
export { cmsSlug, portalSlug } from './own-sites.ts';
export {
  findPoll,
  isOpen,
  loadPolls,
  type Poll,
  type Polls,
  pollFields,
  pollPath,
  pollsPath,
} from './polls.ts';
export type { FileProblem } from './problem.ts';
export { type PreviewPlace, type PublicRegency, publicOpd, publicRegency } from './public-site.ts';
export type { ContentReader } from './reader.ts';
export {
  finalTargets,
  loadRedirects,
  type Moved,
  plainPath,
  type Redirects,
  redirectFields,
  redirectsPath,
  type Withdrawn,
} from './redirects.ts';
export { type Administrator, platforms, type Regency, regencyFields } from './regency.ts';
export { hasSocialKit, type KitClaim, socialKitDays } from './social-kit.ts';
export { isStaffRequired, type Staffing, staffing } from './staff.ts';
export { activeAdministrators, changesByStrangers, type StrangersChange } from './strangers.ts';
export {
  daysLeft,
  endingTerms,
  isActive,
  isSamePerson,
  noticeDays,
  overlap,
  overlappingTerms,
  type Term,
  type TermPeriod,
  writingAccounts,
} from './terms.ts';
export type { VoteService } from './vote-service.ts';
export { type Place, readYaml, type YamlDocument } from './yaml-document.ts';
