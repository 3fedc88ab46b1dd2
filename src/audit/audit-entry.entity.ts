import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Whether something was done, or somebody was kept from doing it. */
export type Outcome = 'done' | 'refused';

/** One thing that somebody did or was refused. Append-only; ids and words, no personal data but the address. */
@Entity('audit_entry')
@Check('audit_entry_outcome_known', "outcome IN ('done', 'refused')")
@Index('audit_entry_at', ['at', 'id'])
@Index('audit_entry_actor', ['actorId', 'at', 'id'])
@Index('audit_entry_action', ['action', 'at', 'id'])
@Index('audit_entry_outcome', ['outcome', 'at', 'id'])
@Index('audit_entry_store', ['storeId', 'at', 'id'])
export class AuditEntry {
  /** Of the event that it was written for. */
  @PrimaryColumn('uuid')
  id: string;

  /** When it happened. */
  @Column('timestamptz')
  at: Date;

  /** Id of a user or a key, `system`, or `nobody`. */
  @Column('text', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  /** Name of the event. */
  @Column('text')
  action: string;

  /** As `RESOURCES` in audit.record.ts names them. */
  @Column('text', { name: 'resource_type' })
  resourceType: string;

  @Column('text', { name: 'resource_id', nullable: true })
  resourceId: string | null;

  /** Null: of no store, or of every one. */
  @ForeignKey('store')
  @Column('uuid', { name: 'store_id', nullable: true })
  storeId: string | null;

  @Column('text')
  outcome: Outcome;

  /** What else the event told. */
  @Column('jsonb')
  details: Record<string, unknown>;

  /** The network that the request came from. */
  @Column('text', { nullable: true })
  address: string | null;

  /** Id of the request. */
  @Column('text', { name: 'trace_id', nullable: true })
  traceId: string | null;
}
