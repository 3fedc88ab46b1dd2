/** Why an import cannot begin or go on, in words for whoever started it. What one line is refused for is a {@link Fault}. */
export class ImportFailure extends Error {}
