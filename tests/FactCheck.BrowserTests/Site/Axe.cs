using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Site;

/// <summary>
/// The accessibility rules of axe. The script is put into a page once, not at each run: that costs as much as a run.
/// </summary>
internal static class Axe
{
    /// <summary>What can differ between light and dark.</summary>
    public static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <param name="rules">All of axe's if there are none.</param>
    /// <returns>Each element with a fault. What is inside frames is left out.</returns>
    public static async Task<IReadOnlyList<AxeFault>> Faults(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<AxeFault[]>(
            """
            async rules => {
              const options = { iframes: false, preload: false, resultTypes: ['violations'] };
              if (rules.length > 0) options.runOnly = { type: 'rule', values: rules };
              const { violations } = await axe.run(document, options);
              return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) => ({
                rule: id, element: `${target.join(' ')}\n  ${html}`, message: [...any, ...all, ...none].map(check => check.message).join('; ')
              })));
            }
            """, rules) ?? [];
    }
}

internal sealed record AxeFault
{
    /// <summary>Its id, such as <c>image-alt</c>.</summary>
    public string Rule { get; set; } = "";

    /// <summary>Its selector and its markup.</summary>
    public string Element { get; set; } = "";

    public string Message { get; set; } = "";

    public override string ToString() => $"{Rule}: {Element}\n  {Message}";
}
