import { MemoryWorkbook } from "../support/memoryHost";
import { hostContract } from "./workbookHost";

hostContract(
  "The host in memory, which other tests stand on,",
  () => {
    const workbook = new MemoryWorkbook();
    const [host, other] = [workbook.open(), workbook.open()];
    return Promise.resolve({
      host,
      saveElsewhere: (json) => other.writeState(json),
      settled: () => Promise.resolve(),
    });
  },
  { calculates: false },
);
