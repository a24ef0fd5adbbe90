import { Following } from "../../src/workbook/following";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Work that is answered when the test likes. */
function held() {
  const answers: (() => void)[] = [];
  const outcomes: boolean[] = [];
  const following = new Following(async (isCurrent) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    outcomes.push(isCurrent());
  });
  return { following, answers, outcomes };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

test("what is asked for while a piece is under way is done once after it, however often", async () => {
  const { following, answers, outcomes } = held();
  let covered = 0;
  void following.ask().then(() => (covered += 1));
  for (let count = 0; count < 1_000; count += 1) void following.ask().then(() => (covered += 1));
  expect(answers).toHaveLength(1);
  answers[0]!();
  await settle();
  expect([answers.length, covered, outcomes]).toEqual([2, 1, [false]]);
  answers[1]!();
  await settle();
  expect([answers.length, covered, outcomes]).toEqual([2, 1_001, [false, true]]);
});

test("while nothing is answered it is asked again more and more seldom, and a late answer does not end the later piece", async () => {
  const { following, answers, outcomes } = held();
  const begun: number[] = [];
  for (let second = 0; second < 3_600; second += 1) {
    const before = answers.length;
    void following.ask();
    if (answers.length > before) begun.push(second);
    await jest.advanceTimersByTimeAsync(1_000);
  }
  expect(begun).toEqual([0, 20, 60, 140, 300, 620, 1_260, 2_540]);
  answers[0]!();
  await settle();
  void following.ask();
  expect([answers.length, outcomes]).toEqual([begun.length, [false]]);
  answers.at(-1)!();
  await settle();
  expect(answers).toHaveLength(begun.length + 1);
});

test("what has answered is waited for as before", async () => {
  const { following, answers } = held();
  void following.ask();
  await jest.advanceTimersByTimeAsync(20_000);
  void following.ask();
  answers[1]!();
  await settle();
  void following.ask();
  await jest.advanceTimersByTimeAsync(20_000);
  void following.ask();
  expect(answers).toHaveLength(4);
});

test("once stopped, nothing follows until it is asked for again", async () => {
  const { following, answers, outcomes } = held();
  void following.ask();
  const waiting = following.ask();
  following.stop();
  await waiting;
  answers[0]!();
  await settle();
  expect([answers.length, outcomes]).toEqual([1, [false]]);
  void following.ask();
  answers[1]!();
  await settle();
  expect([answers.length, outcomes]).toEqual([2, [false, true]]);
});
