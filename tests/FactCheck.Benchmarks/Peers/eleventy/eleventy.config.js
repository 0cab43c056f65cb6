import footnote from "markdown-it-footnote";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const site = { title: "Fact Check", url: "https://facts.example.org" };
const iso = date => (date instanceof Date ? date.toISOString() : String(date)).slice(0, 10);
const json = value => JSON.stringify(value).replace(/</g, "\\u003c");

const newest = api => api.getFilteredByTag("claim").slice()
  .sort((a, b) => (b.date - a.date) || (a.inputPath < b.inputPath ? -1 : 1));

const paged = (path, title, claims) =>
  Array.from({ length: Math.ceil(claims.length / 50) }, (_, i) =>
    ({ path, title, number: i + 1, pages: Math.ceil(claims.length / 50), claims: claims.slice(i * 50, i * 50 + 50) }));

const grouped = (claims, key) => {
  const groups = new Map();
  for (const claim of claims)
    for (const name of claim.data[key])
      groups.has(name) ? groups.get(name).push(claim) : groups.set(name, [claim]);
  return [...groups].flatMap(([name, list]) => paged(`/${key}/${name}/`, name, list));
};

export default function (eleventy) {
  eleventy.amendLibrary("md", markdown => markdown.use(footnote));
  eleventy.addGlobalData("site", site);
  eleventy.addFilter("iso", iso);
  eleventy.addFilter("long", date => { const [y, m, d] = iso(date).split("-"); return `${+d} ${months[m - 1]} ${y}`; });
  eleventy.addFilter("rfc822", date => new Date(date).toUTCString());
  eleventy.addFilter("first", (list, count) => list.slice(0, count));
  eleventy.addFilter("entry", claim => json({
    u: claim.url, t: claim.data.title, c: claim.data.claim, v: claim.data.verdict, s: claim.data.people, d: iso(claim.date), k: claim.data.topics }));
  eleventy.addFilter("review", (page, claim) => json({
    "@context": "https://schema.org", "@type": "ClaimReview", url: site.url + page.url, datePublished: iso(page.date), claimReviewed: claim.claim,
    itemReviewed: { "@type": "Claim", datePublished: iso(claim.said), author: { "@type": "Person", name: claim.people[0] } },
    reviewRating: { "@type": "Rating", alternateName: claim.verdict, ratingValue: 1, bestRating: 5, worstRating: 1 },
    author: { "@type": "Organization", name: site.title, url: site.url + "/" } }));
  eleventy.addCollection("newest", newest);
  eleventy.addCollection("lists", api => {
    const claims = newest(api);
    return [...paged("/", "Latest fact checks", claims), ...["topics", "people", "verdicts", "dossiers"].flatMap(key => grouped(claims, key))];
  });
  return { dir: { input: "content", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
