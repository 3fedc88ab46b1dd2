/** Bodies to begin with in Swagger UI, by name. */
export type Examples = Record<string, { summary: string; value: object }>;
