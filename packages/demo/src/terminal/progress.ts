/** The part of a terminal that progress needs. */
export type Screen = {
  readonly write: (text: string) => void;
  /** Whether a line may be written again in place. */
  readonly interactive: boolean;
  readonly colour: boolean;
};

export type Tone = 'good' | 'bad' | 'quiet';

/** One stage of a release, from its start to its result. */
export type StageLine = {
  /** Says what is happening now; shown only while the stage lasts. */
  readonly update: (text: string) => void;
  readonly finish: (result: string, tone?: Tone) => void;
};

const ansi: Readonly<Record<Tone, string>> = { good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
const reset = '\u001b[0m';
const clearLine = '\r\u001b[K';
const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const frameMs = 100;
const resultWidth = 10;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/**
 * One line for each stage, aligned, with the time it took. On a terminal the stage that runs moves; elsewhere only
 * results are written. Nothing is told by colour alone.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #running: { name: string; text: string; since: number }[] = [];
  #timer: NodeJS.Timeout | undefined;
  #frame = 0;
  #shown = false;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /**
   * Begins a stage.
   * @param subject such as `1.2.0`
   * @param name such as `smoke`
   * @param since when it began, by `performance.now()`; default: now
   */
  begin(subject: string, name: string, since = performance.now()): StageLine {
    const stage = { name: label(subject, name), text: '', since };
    this.#running.push(stage);
    this.#animate();
    return {
      update: (text) => (stage.text = text),
      finish: (result, tone = 'good') => {
        this.#running.splice(this.#running.indexOf(stage), 1);
        const took = seconds(performance.now() - stage.since);
        this.line(
          `${stage.name}${this.#paint(result, tone)}${' '.repeat(Math.max(0, resultWidth - result.length))} ${this.#paint(took, 'quiet')}`,
        );
      },
    };
  }

  /** A line of its own, such as a remark below a stage. */
  remark(text: string): void {
    this.line(`${label('', '')}${text}`);
  }

  line(text: string): void {
    this.#hide();
    this.#screen.write(`${text}\n`);
    this.#animate();
  }

  /** Stops moving; nothing is left on the line. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#hide();
  }

  #paint(text: string, tone: Tone): string {
    return this.#screen.colour ? `${ansi[tone]}${text}${reset}` : text;
  }

  #animate(): void {
    if (!this.#screen.interactive) return;
    if (this.#running.length === 0) {
      this.stop();
      return;
    }
    this.#timer ??= setInterval(() => this.#draw(), frameMs);
  }

  #draw(): void {
    const stage = this.#running.at(-1);
    if (!stage) return;
    this.#frame = (this.#frame + 1) % frames.length;
    const took = seconds(performance.now() - stage.since);
    this.#screen.write(
      `${clearLine}${stage.name}${frames[this.#frame] ?? ''} ${stage.text === '' ? '' : `${stage.text}  `}${took}`,
    );
    this.#shown = true;
  }

  #hide(): void {
    if (this.#shown) this.#screen.write(clearLine);
    this.#shown = false;
  }
}

const label = (subject: string, name: string): string => ` ${subject.padEnd(12)} ${name.padEnd(11)} `;
