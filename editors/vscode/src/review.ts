/** Review aids in a translated document: its warnings as diagnostics, its facts in a hover on its first line. */

import * as vscode from "vscode";
import { title } from "./languages";
import type { ServerStatus, Translation, TranslationWarning } from "./protocol";

const SEVERITIES = {
  syntax: vscode.DiagnosticSeverity.Error,
  undefined: vscode.DiagnosticSeverity.Warning,
  truncated: vscode.DiagnosticSeverity.Warning,
  lost: vscode.DiagnosticSeverity.Warning,
  language: vscode.DiagnosticSeverity.Information,
} as const;

/** Which model a status names, and under which licence; asked for when a hover needs it. */
export type LicenceOf = (bundle: string) => Promise<string | undefined>;

interface Facts {
  translation: Translation;
  status: ServerStatus | undefined;
}

/** The translations whose documents are open. */
export class Review implements vscode.HoverProvider {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection("stelo");
  private readonly facts = new Map<string, Facts>();

  constructor(
    subscriptions: vscode.Disposable[],
    private readonly licenceOf: LicenceOf,
  ) {
    subscriptions.push(
      this.diagnostics,
      vscode.languages.registerHoverProvider({ language: "python" }, this),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
    );
  }

  /** Show what is to be known of a translation in its document. */
  add(document: vscode.TextDocument, translation: Translation, status: ServerStatus | undefined): void {
    this.facts.set(document.uri.toString(), { translation, status });
    this.diagnostics.set(document.uri, translation.warnings.map((warning) => diagnostic(document, warning)));
  }

  /** The facts, on the first line of a translation. */
  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const facts = this.facts.get(document.uri.toString());
    if (!facts || position.line > 0) return undefined;
    const licence = facts.status && (await this.licenceOf(facts.status.bundle));
    return new vscode.Hover(new vscode.MarkdownString(factsText(facts, licence)));
  }

  private forget(uri: vscode.Uri): void {
    this.facts.delete(uri.toString());
    this.diagnostics.delete(uri);
  }
}

function diagnostic(document: vscode.TextDocument, warning: TranslationWarning): vscode.Diagnostic {
  const line = document.lineAt(Math.min(warning.line ?? 1, document.lineCount) - 1);
  const start = line.range.start.with(undefined, line.firstNonWhitespaceCharacterIndex);
  const found = new vscode.Diagnostic(line.range.with(start), warning.message, SEVERITIES[warning.kind]);
  found.source = "stelo";
  found.code = warning.kind;
  return found;
}

function factsText({ translation, status }: Facts, licence: string | undefined): string {
  const { language, expert, routed_by: routedBy, n_tokens: tokens, seconds, tries } = translation;
  const rows: [string, string | undefined][] = [
    [vscode.l10n.t("Model"), status && [status.model, status.device].filter(Boolean).join(", ")],
    [vscode.l10n.t("Licence"), licence],
    [vscode.l10n.t("Expert"), expert ?? vscode.l10n.t("none: the plain model")],
    [vscode.l10n.t("Language"), vscode.l10n.t("{0}, told by {1}", title(language), routedBy)],
    [vscode.l10n.t("Probabilities"), probabilities(translation.probabilities)],
    [vscode.l10n.t("Cost"), vscode.l10n.t("{0} tokens in {1} s", tokens, seconds.toFixed(1))],
    [vscode.l10n.t("Tries"), String(tries)],
  ];
  const lines = rows.filter(([, value]) => value).map(([name, value]) => `| ${name} | ${value} |`);
  const head = vscode.l10n.t("**stelo**: written by a language model, read it first");
  return [head, "", "| | |", "|---|---|", ...lines].join("\n");
}

function probabilities(all: Record<string, number>): string {
  const sorted = Object.entries(all).sort(([, one], [, other]) => other - one);
  return sorted.map(([language, share]) => `${title(language)} ${(100 * share).toFixed(1)} %`).join(" · ");
}
