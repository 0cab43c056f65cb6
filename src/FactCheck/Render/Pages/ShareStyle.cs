using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>What a card cannot know from its template: it links to no style sheet.</summary>
internal static class ShareStyle
{
    public static Html Of(Verdict verdict, SiteSettings settings) =>
        new($"<style>{StyleText.Compact(ThemeStyle.Rules(settings) + VerdictColours.Rules([verdict]))}</style>");
}
