import 'reflect-metadata';

/** What a setting is called outside, and what its documentation says. */
export interface SettingNotes {
  /** Name of the environment variable; `<NAME>_FILE` names a file that holds the value instead. */
  env: string;
  about: string;
  example: string;
  /** Never printed or logged. */
  secret?: true;
}

const settings = new Map<string, SettingNotes>();

/** Declares a property of `Config` as a setting. Its default is the value in `config/default.yaml`, if there is one. */
export function Setting(notes: SettingNotes): PropertyDecorator {
  return (_target, property) => {
    settings.set(String(property), notes);
  };
}

/** Every declared setting, by property name, in the order of declaration. */
export const declaredSettings = (): ReadonlyMap<string, SettingNotes> => settings;
