using System.Globalization;
using System.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using Microsoft.Data.Sqlite;

namespace CivilStatus.Samples.Api.Store;

/// <summary>
/// Entries in one SQLite file, each as its canonical record, which keeps every text as typed and the confirmations with it. Nothing
/// is unique but the form it came from: a book may hold twins, and the same number twice. Safe to share between threads.
/// </summary>
internal sealed class EntryStore
{
    private const string Columns = "id, record, saved_at, catalogue";

    private readonly string connection;

    public EntryStore(string file)
    {
        connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        using SqliteConnection open = Open();
        Run(open, "PRAGMA journal_mode = WAL");
        Run(open, """
            CREATE TABLE IF NOT EXISTS entry (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              form TEXT NOT NULL UNIQUE,
              one_birth TEXT,
              record TEXT NOT NULL,
              saved_at TEXT NOT NULL,
              catalogue TEXT NOT NULL)
            """);
        Run(open, "CREATE INDEX IF NOT EXISTS entry_one_birth ON entry (one_birth)");
    }

    /// <summary>Saves an entry and gives its number. A form that is sent twice is saved once.</summary>
    public long Save(string form, Entry entry, DateTimeOffset savedAt, string catalogue)
    {
        using SqliteConnection open = Open();
        using SqliteCommand command = open.CreateCommand();
        command.CommandText = """
            INSERT INTO entry (form, one_birth, record, saved_at, catalogue) VALUES ($form, $birth, $record, $savedAt, $catalogue) ON CONFLICT (form) DO NOTHING;
            SELECT id FROM entry WHERE form = $form;
            """;
        command.Parameters.AddWithValue("$form", form);
        command.Parameters.AddWithValue("$birth", (object?)BirthOf(entry) ?? DBNull.Value);
        command.Parameters.AddWithValue("$record", Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry)));
        command.Parameters.AddWithValue("$savedAt", savedAt.ToString("O", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$catalogue", catalogue);
        return (long)command.ExecuteScalar()!;
    }

    public SavedEntry? Find(long id) => Query("WHERE id = $value", id).SingleOrDefault();

    /// <summary>The entries saved last, the newest first.</summary>
    public List<SavedEntry> Latest(int count) => Query("ORDER BY id DESC LIMIT $value", count);

    /// <summary>The entries of the same mother and day: children of one birth.</summary>
    public List<SavedEntry> OfOneBirth(Entry entry) => BirthOf(entry) is { } birth ? Query("WHERE one_birth = $value ORDER BY id", birth) : [];

    // Two spellings of one text must not differ.
    private static string? BirthOf(Entry entry) => entry["child.born"] is { } born && entry["mother.name"] is { } mother
        ? string.Join('\n', new[] { born, mother, entry["mother.born"] ?? "" }.Select(t => t.Trim().Normalize(NormalizationForm.FormC)))
        : null;

    private List<SavedEntry> Query(string condition, object value)
    {
        using SqliteConnection open = Open();
        using SqliteCommand command = open.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM entry {condition}";
        command.Parameters.AddWithValue("$value", value);
        using SqliteDataReader row = command.ExecuteReader();
        var found = new List<SavedEntry>();
        while (row.Read()) found.Add(new SavedEntry(row.GetInt64(0), ReadEntry(row.GetString(1)), DateTimeOffset.Parse(row.GetString(2), CultureInfo.InvariantCulture), row.GetString(3)));
        return found;
    }

    private static Entry ReadEntry(string record) => EntryJsonReader.TryRead(Encoding.UTF8.GetBytes(record), out Entry? entry, out EntryJsonError? error)
        ? entry
        : throw new InvalidDataException($"A saved record cannot be read: {error.Code} at {error.Path}.");

    private SqliteConnection Open()
    {
        var open = new SqliteConnection(connection);
        open.Open();
        return open;
    }

    private static void Run(SqliteConnection open, string sql)
    {
        using SqliteCommand command = open.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
