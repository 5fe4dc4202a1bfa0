/** The variable that every dashboard has, in every query's place of a data source. */
export const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };

/** The name under which the data source is provisioned, and shown. */
export const DATASOURCE_NAME = 'Prometheus';
