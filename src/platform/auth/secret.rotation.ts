import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { contextOf, EncryptedColumns, type EncryptedPlace } from './encrypted.columns.js';
import { KeyRing, SecretUnreadableError } from './key-ring.js';

/** So few rows are locked at once that nobody waits for them. */
const BATCH = 100;

/** How many values of a column are under one key. */
export interface SecretCount {
  /** `signing_key.private_key` */
  place: string;
  keyId: string;
  count: number;
}

/** What `rotate` did in one column. */
export interface RotatedColumn {
  place: string;
  /** Values that were written anew. */
  written: number;
  /** Values that no key opens, with the reason of the first one. */
  unreadable: number;
  reason?: string | undefined;
}

interface Row {
  id: string;
  text: string;
}

/**
 * Writes every secret anew that is not under the key that encrypts now. Rows are taken a few at a time, each under its lock, so that
 * it may run beside everything else, twice at once, and again after it was killed.
 */
@Injectable()
export class SecretRotation {
  constructor(
    private readonly db: Db,
    private readonly ring: KeyRing,
    private readonly columns: EncryptedColumns,
  ) {}

  async counts(): Promise<SecretCount[]> {
    const counts: SecretCount[] = [];
    for (const { table, column } of this.columns.all()) {
      const rows = await this.db.rows<{ keyId: string; count: number }>(
        `SELECT split_part(${column}, '.', 2) AS "keyId", count(*) AS count FROM ${table} WHERE ${column} IS NOT NULL
         GROUP BY 1 ORDER BY 1`,
      );
      counts.push(...rows.map((row) => ({ place: `${table}.${column}`, ...row })));
    }
    return counts;
  }

  /** @param onProgress is told of each column after each batch */
  async rotate(onProgress: (sofar: RotatedColumn) => void): Promise<RotatedColumn[]> {
    const done: RotatedColumn[] = [];
    for (const place of this.columns.all()) done.push(await this.rotateColumn(place, onProgress));
    return done;
  }

  private async rotateColumn(
    place: EncryptedPlace,
    onProgress: (sofar: RotatedColumn) => void,
  ): Promise<RotatedColumn> {
    const column: RotatedColumn = { place: `${place.table}.${place.column}`, written: 0, unreadable: 0 };
    for (
      let ids = await this.idsAfter(place, undefined);
      ids.length > 0;
      ids = await this.idsAfter(place, ids.at(-1))
    ) {
      const batch = ids;
      const { written, reasons } = await this.db.transaction(() => this.rotateRows(place, batch));
      column.written += written;
      column.unreadable += reasons.length;
      column.reason ??= reasons[0];
      onProgress(column);
    }
    return column;
  }

  private async idsAfter({ table, column, id }: EncryptedPlace, last: string | undefined): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT ${id} AS id FROM ${table} WHERE NOT starts_with(${column}, $1) ${last === undefined ? '' : `AND ${id} > $2`}
       ORDER BY ${id} LIMIT ${BATCH}`,
      [this.ring.currentPrefix, ...(last === undefined ? [] : [last])],
    );
    return rows.map((row) => row.id);
  }

  /** Reads the rows again under their locks: another rotation may have been here meanwhile. */
  private async rotateRows(place: EncryptedPlace, ids: string[]): Promise<{ written: number; reasons: string[] }> {
    const { table, column, id } = place;
    const rows = await this.db.rows<Row>(
      `SELECT ${id} AS id, ${column} AS text FROM ${table} WHERE ${id} = ANY($1) AND NOT starts_with(${column}, $2)
       ORDER BY ${id} FOR NO KEY UPDATE`,
      [ids, this.ring.currentPrefix],
    );
    const reasons: string[] = [];
    for (const row of rows) {
      const text = this.anew(contextOf(place, row.id), row.text);
      if (typeof text === 'string') {
        await this.db.rows(`UPDATE ${table} SET ${column} = $2 WHERE ${id} = $1`, [row.id, text]);
      } else reasons.push(text.message);
    }
    return { written: rows.length - reasons.length, reasons };
  }

  /** One value that cannot be read keeps no other one from being written. */
  private anew(context: string, text: string): string | SecretUnreadableError {
    try {
      return this.ring.encrypt(this.ring.decrypt(text, context), context);
    } catch (error) {
      if (error instanceof SecretUnreadableError) return error;
      throw error;
    }
  }
}
