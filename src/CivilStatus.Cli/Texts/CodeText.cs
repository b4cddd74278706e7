namespace CivilStatus.Cli.Texts;

/// <summary>How a code or a text that a field may hold is written: the one place where codes get their names.</summary>
internal static class CodeText
{
    public static string Of(string code) => $"«{code}»";
}
