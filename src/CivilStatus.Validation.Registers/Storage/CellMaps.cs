namespace CivilStatus.Validation.Registers.Storage;

/// <summary>The columns that fields were read from, one text for all rows of a sheet that have them in common.</summary>
internal static class CellMaps
{
    public static Dictionary<uint, string> Of(StoreFile file)
    {
        var maps = new Dictionary<uint, string>();
        foreach (StoreRow row in file.Rows("SELECT map, columns FROM cells")) maps.Add(row.Get<uint>(0), row.Text(1)!);
        return maps;
    }
}
