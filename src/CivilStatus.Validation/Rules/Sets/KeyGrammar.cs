using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Rules.Sets;

/// <summary>Reads terms of keys as rule files and bundles write them: <c>name(deceased.name) = name(husband.name)</c>. Safe to share between threads.</summary>
internal static class KeyGrammar
{
    /// <summary>Reads a term, with <c>?</c> at its end where it need agree only if both have a value; false where the text is none.</summary>
    public static bool TryReadTerm(string text, [NotNullWhen(true)] out KeyTerm? term)
    {
        term = null;
        bool whereStated = text.EndsWith('?');
        string[] sides = (whereStated ? text[..^1] : text).Split('=');
        if (sides.Length > 2 || !TryReadSide(sides[0], out KeySide? first) || !TryReadSide(sides[^1], out KeySide? other)) return false;
        term = new KeyTerm(first, other, whereStated);
        return true;
    }

    /// <summary>Reads one side of a term; false where the text is none.</summary>
    public static bool TryReadSide(string text, [NotNullWhen(true)] out KeySide? side)
    {
        side = null;
        var readings = ImmutableArray.CreateBuilder<KeyReading>();
        foreach (string part in text.Split('|'))
        {
            if (!TryReadReading(part.Trim(), out KeyReading? reading)) return false;
            readings.Add(reading);
        }
        side = new KeySide(readings.ToImmutable());
        return true;
    }

    private static bool TryReadReading(string text, [NotNullWhen(true)] out KeyReading? reading)
    {
        reading = null;
        int open = text.IndexOf('(');
        if (open < 0 || text[^1] != ')') return false;
        string path = text[(open + 1)..^1].Trim();
        foreach (char c in path)
            if (!char.IsAsciiLetterOrDigit(c) && c != '.') return false;
        if (path.Length == 0 || !KeyFunctions.TryParse(text[..open], out KeyFunction function)) return false;
        reading = new KeyReading(function, path);
        return true;
    }
}
