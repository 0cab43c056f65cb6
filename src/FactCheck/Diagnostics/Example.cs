using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>
/// Input that a rule accepts or finds fault with: files of <see cref="ExampleRepository"/>, whole or the keys that
/// differ; or words, where the input cannot be shown as text.
/// </summary>
/// <param name="Files">Empty where the example is told in words.</param>
/// <param name="Words">The example in words; null where there are files.</param>
public sealed record Example(ImmutableArray<ExampleFile> Files, string? Words)
{
    /// <summary>Keys of the claim; the others are as in <see cref="ExampleRepository"/>.</summary>
    public static Example Claim(string keys) => File(ExampleRepository.Claim, keys);

    /// <summary>Keys of the description of the document that is checked.</summary>
    public static Example Source(string keys) => File(ExampleRepository.Source, keys);

    /// <summary>Keys of the evidence document.</summary>
    public static Example Evidence(string keys) => File(ExampleRepository.Evidence, keys);

    /// <summary>Keys of <c>site/site.yaml</c>.</summary>
    public static Example Site(string keys) => File(ExampleRepository.Site, keys);

    public static Example File(string file, string text) => new([new ExampleFile(file, text)], null);

    /// <summary>An example that no text can show, such as a file in another encoding.</summary>
    public static Example Told(string words) => new([], words);

    public Example And(string file, string text) => this with { Files = Files.Add(new ExampleFile(file, text)) };
}

/// <param name="File">Path in the repository, with <c>/</c>.</param>
/// <param name="Text">The whole file; of a YAML file that <see cref="ExampleRepository"/> has, the top-level keys that take the place of its own.</param>
public sealed record ExampleFile(string File, string Text);
