using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Gives two children the personal number of one; by itself it agrees with both.</summary>
internal static class SharedNumbers
{
    private const int Attempts = 5;

    public static Label? Make(District district)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
            if (TryMake(district) is { } label) return label;
        return null;
    }

    private static Label? TryMake(District district)
    {
        SplitMix64 random = district.Random;
        if (random.Free(district.Births, d => d.Entry["child.personalId"] is not null) is not { } one) return null;
        Draft? other = random.Free(district.Births, d => d != one && d.Entry["child.personalId"] is not null && d.Subject!.IsMale == one.Subject!.IsMale && d.Subject.Born.Year == one.Subject.Born.Year);
        if (other is null) return null;
        other.Entry["child.personalId"] = one.Entry["child.personalId"];
        return Label.Of(SliceKind.SharedPersonalId, null, one, other);
    }
}
