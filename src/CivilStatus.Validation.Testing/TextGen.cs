using System.Collections.Immutable;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Texts;
using FsCheck;

namespace CivilStatus.Validation.Testing;

/// <summary>Generators of texts that legacy encodings have damaged, by the tables of the national catalogue. Safe to share between threads.</summary>
public static class TextGen
{
    /// <summary>The encodings: <c>tcvn3</c>, <c>vni</c>, <c>utf8As1252</c> and the others the catalogue's table has.</summary>
    public static ImmutableArray<string> Encodings => Damage.Encodings;

    /// <summary>Kinh names that an encoding has damaged; the damaged text is never the original.</summary>
    /// <param name="encoding">One of <see cref="Encodings"/>.</param>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static Gen<DamagedText> Damaged(string encoding)
    {
        CheckEncoding(encoding);
        return Drawing.From(random => Name(random, encoding));
    }

    /// <summary>Kinh names that some encoding has damaged.</summary>
    public static Gen<DamagedText> Damaged() => Drawing.From(random => Name(random, random.Pick(Encodings)));

    /// <summary>What an encoding makes of a text; a letter it does not know stays as it is.</summary>
    /// <param name="text">The text, in NFC.</param>
    /// <param name="encoding">One of <see cref="Encodings"/>.</param>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static string DamagedBy(string text, string encoding)
    {
        CheckEncoding(encoding);
        return Damage.Of(text, encoding);
    }

    private static DamagedText Name(SplitMix64 random, string encoding)
    {
        while (true)
        {
            string name = Peoples.Kinh.Name(random, random.Chance(50), Peoples.Kinh.Clan(random)), damaged = Damage.Of(name, encoding);
            if (damaged != name) return new DamagedText(damaged, name, encoding);
        }
    }

    private static void CheckEncoding(string encoding)
    {
        if (!Encodings.Contains(encoding)) throw new ArgumentException($"No encoding '{encoding}' is known. Known are: {string.Join(", ", Encodings)}.", nameof(encoding));
    }
}
