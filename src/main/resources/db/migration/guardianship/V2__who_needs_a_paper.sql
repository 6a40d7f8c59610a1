-- Which papers prove a guardian is asked before uploads that hang on nothing are deleted.
create index proof_files on guardianship.proof using gin (files);
