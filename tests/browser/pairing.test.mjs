// Correcting which sentences belong together.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, eventually, focused, paragraphs, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

test("a pairing is corrected by hand, and forgotten again", () =>
  withPage({}, async (page) => {
    const opening = "The meeting began at nine in the old hall.";
    const ending = "Everyone went home when the rain had stopped.";
    const old = "Snow fell on the quiet harbor all morning.";
    const young = "Trade unions rejected a pay offer yesterday.";
    await compare(page, `${opening}\n\n${old}\n\n${ending}`, `${opening}\n\n${young}\n\n${ending}`);
    const pairs = () => page.locator(".stripe[data-state=changed]").count();
    assert.equal(await pairs(), 0);
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
    await page.getByRole("group", { name: "Older" }).getByLabel(old).check();
    await page.getByRole("group", { name: "Newer" }).getByLabel(young).check();
    await page.getByRole("button", { name: "They belong together" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".stripe[data-state=changed]").length === 1);
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: /Forget 1 corrected pairing/ }).click();
    await page.waitForFunction(() => document.querySelectorAll(".stripe[data-state=changed]").length === 0);
  }));

test("a sentence clicked in the text is chosen for the pairing", () =>
  withPage({}, async (page) => {
    await compare(page, "First here. Second there.", "First here. Second where.");
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
    assert.match(await textOf(page, ".pairing [role=status]"), /paired now/);
    await page.locator(".cell[data-side=after] ins").click();
    assert.equal(await page.getByRole("group", { name: "Newer" }).getByLabel("Second where.").isChecked(), true);
    assert.match(await textOf(page, ".pairing [role=status]"), /not paired now/);
  }));

test("two sentences are parted by hand, by keyboard alone, and the rest stays aligned", () =>
  withPage({}, async (page) => {
    const others = "The meeting began at nine.\n\nEveryone went home when the rain had stopped.";
    await compare(page, `${others}\n\nThe old mayor spoke first.`, `${others}\n\nThe new mayor spoke last.`);
    assert.equal(await page.locator(".stripe[data-state=changed]").count(), 1);
    await page.keyboard.press("n");
    await page.locator("[data-name=more] > summary").focus();
    await page.keyboard.press("Enter");
    for (let at = 0; at < 8 && !/data-name="correct"/.test(await focused(page)); at++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /pairing-title/);
    assert.match(await textOf(page, ".pairing [role=status]"), /paired now/);
    for (let at = 0; at < 8 && !/do not belong/.test(await focused(page)); at++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".stripe[data-state=changed]").length === 0);
    assert.equal(await page.locator(".stripe[data-state=unchanged]").count(), 2);
    assert.equal(await page.locator(".stripe[data-state=inserted], .stripe[data-state=deleted]").count(), 2);
    assert.match(await focused(page), /summary/i, "the focus is back where it was");
  }));

test("correcting a pairing brings its sentences into sight, however far down", () =>
  withPage({}, async (page) => {
    const many = paragraphs(40);
    await compare(page, many.join("\n\n"), many.map((text) => text.replace("old", "new")).join("\n\n"));
    await page.keyboard.press("Shift+F7");
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
    const chosen = page.locator(".pairing input:checked").last();
    const text = await chosen.evaluate((input) => input.closest("label").textContent);
    const isInSight = () =>
      page
        .locator(".stripe", { hasText: text })
        .first()
        .evaluate((stripe) => {
          const { top } = stripe.getBoundingClientRect();
          return top > 0 && top < document.querySelector(".pairing").getBoundingClientRect().top;
        });
    await eventually(async () => assert.equal(await isInSight(), true));
  }));
