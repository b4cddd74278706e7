using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Texts;

namespace CivilStatus.Validation.Testing.Registers;

/// <summary>Writes the persons of an entry otherwise, and they are the same persons.</summary>
internal static class Variants
{
    /// <summary>Spells the first name otherwise, and others at times.</summary>
    public static void Spell(Entry entry, SplitMix64 random)
    {
        bool isFirst = true;
        foreach (int slot in EntryCopy.Written(entry).Where(s => entry.FieldAt(s).Kind == FieldKind.Name && entry.PathAt(s) != "declarant.name").ToArray())
        {
            if (isFirst || random.Chance(40)) entry[slot] = Spelling.Another(entry[slot]!, random);
            isFirst = false;
        }
    }
}
