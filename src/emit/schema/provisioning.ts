import { closed, DURATION, INTEGER, list, only, type Schema, text, WORDS } from './schema.ts';

/** Folder and folderUid must be empty where the folders follow the directories. */
export const DASHBOARDS_PROVIDER: Schema = closed({
  apiVersion: only(1),
  providers: list(
    closed({
      name: WORDS,
      orgId: INTEGER,
      type: only('file'),
      disableDeletion: only(false),
      allowUiUpdates: only(false),
      updateIntervalSeconds: { type: 'integer', minimum: 1 },
      options: closed({ path: WORDS, foldersFromFilesStructure: only(true) }),
    }),
    1,
  ),
});

export const DATASOURCES: Schema = closed({
  apiVersion: only(1),
  datasources: list(
    closed({
      name: WORDS,
      uid: text('^[A-Za-z0-9_-]{1,40}$'),
      type: only('prometheus'),
      access: only('proxy'),
      orgId: INTEGER,
      url: WORDS,
      isDefault: only(false),
      editable: only(false),
      jsonData: closed({
        httpMethod: only('POST'),
        timeInterval: DURATION,
        prometheusType: only('Prometheus'),
        prometheusVersion: text('^\\d+\\.\\d+\\.\\d+$'),
      }),
    }),
    1,
  ),
});
