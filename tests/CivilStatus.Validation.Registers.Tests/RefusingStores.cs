using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Registers.Tests;

public sealed class RefusingStores : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_no_store()
    {
        File.WriteAllText(Path.Combine(folder.Path, "registers.duckdb"), new string('x', 50_000));

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_of_which_a_part_was_overwritten()
    {
        Fill();
        using (FileStream file = File.OpenWrite(Path.Combine(folder.Path, "registers.duckdb")))
        {
            file.Position = file.Length / 3;
            file.Write(new byte[file.Length / 2]);
        }

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_that_was_cut_short()
    {
        Fill();
        using (FileStream file = File.OpenWrite(Path.Combine(folder.Path, "registers.duckdb"))) file.SetLength(file.Length / 2);

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_whose_records_were_overwritten()
    {
        Fill();
        using (FileStream file = File.OpenWrite(Path.Combine(folder.Path, "registers.records")))
        {
            file.Position = 20;
            file.Write(new byte[file.Length - 20]);
        }

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_in_whose_records_one_letter_is_another()
    {
        Fill();
        string path = Path.Combine(folder.Path, "registers.records");
        byte[] bytes = File.ReadAllBytes(path);
        for (int i = 0; i < bytes.Length; i++)
            if (bytes[i] == (byte)'a') bytes[i] = (byte)'b';
        File.WriteAllBytes(path, bytes);

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_whose_records_were_cut_short()
    {
        Fill();
        using (FileStream file = File.OpenWrite(Path.Combine(folder.Path, "registers.records"))) file.SetLength(file.Length - 1);

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_whose_records_are_gone()
    {
        Fill();
        File.Delete(Path.Combine(folder.Path, "registers.records"));

        Refused(RegisterStoreErrorCode.Corrupted);
    }

    [Fact]
    public void A_store_of_another_run()
    {
        Fill();

        Assert.Equal(RegisterStoreErrorCode.MadeByOther, Assert.Throws<RegisterStoreException>(() => Open(new RegisterOptions { Identity = "other files" })).Code);
    }

    [Fact]
    public void A_store_of_other_rules()
    {
        Fill();
        var others = SetRules.Catalogue with { Rules = SetRules.Catalogue.Rules.RemoveAt(0) };

        Assert.Equal(RegisterStoreErrorCode.MadeByOther, Assert.Throws<RegisterStoreException>(() => RegisterStore.Open(folder.Path, others, new RegisterOptions())).Code);
    }

    [Fact]
    public void A_folder_that_is_a_file()
    {
        File.WriteAllText(folder.PathOf("file"), "");

        Assert.Equal(RegisterStoreErrorCode.Unwritable, Assert.Throws<RegisterStoreException>(() => RegisterStore.Open(folder.PathOf("file"), SetRules.Catalogue, new RegisterOptions())).Code);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_in()
    {
        // Nothing is forbidden to root, and Windows has other rights.
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Refused(RegisterStoreErrorCode.Unwritable);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_full_disk_while_entries_come()
    {
        if (!File.Exists("/dev/full")) return;
        Fill();
        using RegisterStore store = Open(new RegisterOptions());
        // Where the log of a block goes, there is no room.
        File.Delete(Path.Combine(folder.Path, "registers.duckdb.wal"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "registers.duckdb.wal"), "/dev/full");
        store.Append(SmallRegisters.Of(1)[0], 1, "");

        RegisterStoreException error = Assert.Throws<RegisterStoreException>(() => store.Commit("1"));

        Assert.Equal(RegisterStoreErrorCode.DiskFull, error.Code);
        Assert.Contains(folder.Path, error.Text.In("vi"), StringComparison.Ordinal);
        Assert.Contains("The input is untouched", error.Text.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_while_records_come()
    {
        if (!File.Exists("/dev/full")) return;
        File.CreateSymbolicLink(Path.Combine(folder.Path, "registers.records"), "/dev/full");
        using RegisterStore store = Open(new RegisterOptions());
        store.Append(SmallRegisters.Of(1)[0], 1, "");

        Assert.Equal(RegisterStoreErrorCode.DiskFull, Assert.Throws<RegisterStoreException>(() => store.Commit("1")).Code);
    }

    private void Fill()
    {
        using RegisterStore store = Open(new RegisterOptions());
        foreach (Entry entry in Enumerable.Range(0, 20).SelectMany(SmallRegisters.Of)) store.Append(entry, 1, "");
        store.Commit("1");
    }

    private RegisterStore Open(RegisterOptions options) => RegisterStore.Open(folder.Path, SetRules.Catalogue, options);

    private void Refused(RegisterStoreErrorCode code)
    {
        var error = Assert.Throws<RegisterStoreException>(() =>
        {
            using RegisterStore store = Open(new RegisterOptions());
            store.Ask(SetRules.Profile, new LocalDate(2026, 11, 29));
        });
        Assert.Equal(code, error.Code);
        Assert.True(error.Text.Has("vi") && error.Text.Has("en"));
    }
}
