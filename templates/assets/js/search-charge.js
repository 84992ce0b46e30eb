// Reads which department a query asks about: who is in charge, or what one has to do. Loaded when a
// query has a word for that.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise } = gongwen.searchText;

  const WHO = /谁|(?:哪个|什么|哪些)(?:部门|单位|局)|归哪/u;
  /** Names of departments among other words for those typed: 市监局 is 市场监管局. */
  const ALIAS = 0.8;

  /**
   * Adds to a reading whether it asks who is in charge, and the departments of which it asks what they
   * lead (发改局牵头) or, in other words (住建局负责什么), are responsible for.
   */
  gongwen.readCharge = function (reading, departments, variants) {
    const meant = reading.slots.filter(({ weight }) => weight >= ALIAS).flatMap(({ to }) => to);
    const said = [reading.text, ...meant].map((words) => normalise(words, variants));
    const isSaid = (name) => name.length > 2 && said.some((words) => words.includes(normalise(name, variants)));
    const isAsked = /牵头|负责|主管|分管|归/u.test(reading.text);
    reading.departments = [...departments.keys()].filter((position) => isAsked && departments[position].slice(1).some(isSaid));
    reading.asksWho = WHO.test(reading.text);
    reading.mustLead = /牵头/u.test(reading.text);
    const names = reading.departments.flatMap((position) => departments[position].slice(1));
    const isNamed = (lead) => names.some((name) => lead.includes(name));
    // Of a large corpus it is not known who leads.
    reading.isInCharge = (clause) => reading.mustLead && clause.leads
      ? clause.leads.some(isNamed)
      : reading.departments.some((position) => clause.departments.includes(position));
  };
})();
