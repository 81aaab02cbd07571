/**
 * Plain names for the terms of DCAT 3, DCMI and FOAF. They are the names that the harvester `dcat_json` of CKAN reads
 * (ckanext-dcat, `converters.py`), so that one document serves it and, as JSON-LD, the harvester `dcat_rdf` and every
 * other reader of DCAT. Source: w3.org/TR/vocab-dcat-3; w3.org/TR/json-ld11.
 */
export const dcatContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  title: { '@id': 'dcterms:title', '@language': 'id' },
  description: { '@id': 'dcterms:description', '@language': 'id' },
  keyword: { '@id': 'dcat:keyword', '@language': 'id' },
  name: { '@id': 'foaf:name', '@language': 'id' },
  fn: { '@id': 'vcard:fn', '@language': 'id' },
  hasURL: { '@id': 'vcard:hasURL', '@type': '@id' },
  identifier: 'dcterms:identifier',
  issued: { '@id': 'dcterms:issued', '@type': 'xsd:date' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:date' },
  startDate: { '@id': 'dcat:startDate', '@type': 'xsd:date' },
  endDate: { '@id': 'dcat:endDate', '@type': 'xsd:date' },
  publisher: 'dcterms:publisher',
  creator: 'dcterms:creator',
  contactPoint: 'dcat:contactPoint',
  spatial: 'dcterms:spatial',
  temporal: 'dcterms:temporal',
  rights: 'dcterms:rights',
  homepage: { '@id': 'foaf:homepage', '@type': '@id' },
  language: { '@id': 'dcterms:language', '@type': '@id' },
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  source: { '@id': 'dcterms:source', '@type': '@id' },
  accrualPeriodicity: { '@id': 'dcterms:accrualPeriodicity', '@type': '@id' },
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  conformsTo: { '@id': 'dcterms:conformsTo', '@type': '@id' },
  license: { '@id': 'dcterms:license', '@type': '@id' },
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  // CKAN shows this short name; in RDF the media type says it.
  format: null,
} as const;
