using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Cli;

/// <summary>Wrong usage, or a catalogue that does not load: the run ends with status 2 and says why.</summary>
internal sealed class UsageException(LocalizedText text) : Exception(text.In("en"))
{
    public UsageException(string vi, string en)
        : this(LocalizedText.Of(vi, en))
    {
    }

    public LocalizedText Text { get; } = text;
}
