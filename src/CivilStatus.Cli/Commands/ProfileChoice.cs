using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Cli.Commands;

/// <summary>Finds the profile asked for.</summary>
internal static class ProfileChoice
{
    public static Profile Find(RuleCatalogue catalogue, string id)
    {
        string known = string.Join(", ", catalogue.Profiles.Select(p => p.Id));
        return catalogue.Profile(id) ?? throw new UsageException($"Không có ngữ cảnh \"{id}\". Chọn: {known}.", $"There is no profile \"{id}\". Choose: {known}.");
    }
}
