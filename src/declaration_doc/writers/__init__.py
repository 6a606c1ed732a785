"""Writers: an Edition as HTML, PDF or text. They print what they are given and decide nothing."""
