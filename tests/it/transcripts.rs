//! Transcripts of the command line: standard error, standard output, exit code
//! and the files left behind. They stand in `tests/transcripts/`.

use crate::support::console;

macro_rules! transcripts {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                console::transcripts(concat!("tests/transcripts/", stringify!($name), ".md"));
            }
        )+

        #[test]
        fn every_file_is_run() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transcripts");
            let files = std::fs::read_dir(folder).expect("a folder").flatten();
            let mut files: Vec<_> = files.map(|file| file.file_name()).collect();
            files.sort();
            assert_eq!(files, [$(concat!(stringify!($name), ".md")),+]);
        }
    };
}

transcripts! {
    agreeing
    correcting
    days
    dialogue
    drafts
    export
    faults
    guidance
    opening
    people
    reading
    records
    text
    usage
}
