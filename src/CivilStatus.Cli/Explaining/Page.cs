using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Sentences;
using Spectre.Console;
using Profile = CivilStatus.Validation.Catalogues.Profile;

namespace CivilStatus.Cli.Explaining;

/// <summary>What explanations are written on: the console, and the words of catalogue, language and profile.</summary>
internal sealed record Page(IAnsiConsole Console, RuleCatalogue Catalogue, Language Language, Profile Profile)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold), Quiet = Style.Plain.Foreground(Color.Grey);

    /// <summary>The one of two texts that is in the language of the page.</summary>
    public string this[string vi, string en] => Language[vi, en];

    public void Blank() => Console.WriteLine();

    public void Heading(string text) => Console.WriteIndented(text, Bold);

    public void Line(int indent, string text) => Console.WriteIndented(new string(' ', 2 * indent) + text, Style.Plain);

    public void QuietLine(int indent, string text) => Console.WriteIndented(new string(' ', 2 * indent) + text, Quiet);

    /// <summary>What people call a field or a role.</summary>
    public string Label(string path)
    {
        string label = Catalogue.Labels.Field(path, Language.Code);
        return label == path ? Catalogue.Labels.Role(path, Language.Code) : label;
    }

    /// <summary>What people call a code of a field; a text that is none stands in quotation marks.</summary>
    public string Code(string path, string code) => Catalogue.Labels.Code(path, code, Language.Code) ?? $"«{code}»";

    /// <summary>A part of a rule's condition in words, for the person or field it was asked of.</summary>
    public string Words(TraceNode part, Explanation explanation)
        => new RuleSentences(Catalogue).Of(part.Node, new SentenceScope(explanation.Rule, Language.Code) { Role = explanation.Role });

    public string Labels(IEnumerable<string> paths) => string.Join("; ", paths.Select(Label));
}
