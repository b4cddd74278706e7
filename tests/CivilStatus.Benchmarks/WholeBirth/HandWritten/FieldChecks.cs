using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>What is asked of every field: stand-ins (CH118), damage (CH107), codes (CH120), dates (CH101–CH103).</summary>
internal sealed class FieldChecks(NationalTexts texts)
{
    // The only exact day that is a stand-in.
    private static readonly DateOnly StandIn = new(1900, 1, 1);

    /// <summary>Whether something is written.</summary>
    public bool Reads(string? text, ref FoundVerdicts found)
    {
        if (TextKey.IsBlank(text)) return false;
        if (texts.IsPlaceholder(text))
        {
            found.Violated("CH118");
            return false;
        }
        if (texts.IsDamaged(text)) found.Violated("CH107");
        return true;
    }

    /// <summary>Whether a code is written, known or not.</summary>
    public bool ReadsCode(string? code, ReadOnlySpan<string> known, ref FoundVerdicts found)
    {
        if (code is null) return false;
        foreach (string one in known)
            if (code == one) return true;
        if (!Reads(code, ref found)) return false;
        found.Violated("CH120");
        return true;
    }

    /// <summary>The day of a date; null where none is written or it is not exact.</summary>
    public DateOnly? ReadsDate(string? text, DateOnly asOf, ref FoundVerdicts found, out bool present)
    {
        present = false;
        if (text is null) return null;
        if (FormDate.Read(text) is not { } day || day == StandIn)
        {
            present = Reads(text, ref found);
            if (present && !FormDate.IsIncomplete(text)) found.Violated(FormDate.IsUnreal(text) ? "CH102" : "CH101");
            return null;
        }
        present = true;
        if (day > asOf) found.Violated("CH103");
        return day;
    }
}
