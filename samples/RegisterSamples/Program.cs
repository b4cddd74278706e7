using CivilStatus.Samples;
using CivilStatus.Samples.Scores;
using CivilStatus.Samples.Slices;

switch (args)
{
    case ["slice", .. string[] rest]:
        return SliceCommand.Run(rest, Console.Out, Console.Error);
    case ["score", .. string[] rest]:
        return ScoreCommand.Run(rest, Console.Out, Console.Error);
    case [string folder] when !folder.StartsWith('-'):
        foreach (SampleFile file in SampleFiles.All())
        {
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, file.Name), file.Content);
            Console.WriteLine($"{file.Name}: {file.Content.Length} bytes");
        }
        return 0;
    default:
        Console.Error.WriteLine($"""
            Usage:
              RegisterSamples FOLDER — writes the sample registers into FOLDER, over what is there.
              {SliceCommand.Usage}
              {ScoreCommand.Usage}
            """);
        return 2;
}
