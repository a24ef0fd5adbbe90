/** @jest-environment jsdom */
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { Session } from "../../../src/functions/session";
import { useSeparators } from "../../../src/taskpane/formula/useSeparators";
import { PaneContext } from "../../../src/taskpane/paneContext";
import type { Separators } from "../../../src/workbook/separators";
import { english, withComma } from "../../../src/workbook/separators";
import { MemoryHost } from "../../support/memoryHost";

test("a workbook that does not answer is asked once for all formulas, and anew once it has", async () => {
  const host = new MemoryHost();
  const answers: ((separators: Separators) => void)[] = [];
  host.formulaSeparators = () => new Promise((resolve) => answers.push(resolve));
  const pane = { session: new Session(), host };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <PaneContext value={pane}>{children}</PaneContext>
  );
  const formulas = Array.from({ length: 3 }, () => renderHook(useSeparators, { wrapper }));
  expect(answers).toHaveLength(1);
  expect(formulas.map(({ result }) => result.current)).toEqual(Array(3).fill(english));
  answers[0]!(withComma);
  await waitFor(() =>
    expect(formulas.map(({ result }) => result.current)).toEqual(Array(3).fill(withComma)),
  );
  expect(renderHook(useSeparators, { wrapper }).result.current).toEqual(withComma);
  expect(answers).toHaveLength(2);
});
