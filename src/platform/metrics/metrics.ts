import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';

/** What this process counts, for Prometheus. Every metric is declared here; labels have few values, and none that a client chose. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  /** Requests that were answered with a problem, by its code. */
  readonly problems = this.counter('stoa_problems_total', 'Requests answered with a problem, by its code');

  /** What was wrong with input: each fault that such an answer names, by its code. Values are neither counted nor logged. */
  readonly inputFaults = this.counter('stoa_input_faults_total', 'Faults of input, by their code');

  /** Guesses at secrets: `wrong`, `held_back` before they were looked at, and the kinds of guessing that were noticed. */
  readonly guesses = this.counter('stoa_guesses_total', 'Guesses at secrets, by what became of them');

  /** All of them in the text format of Prometheus. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private counter(name: string, help: string): Counter<'code'> {
    return new Counter({ name, help, labelNames: ['code'], registers: [this.registry] });
  }
}
