"""Sample data in the layout of the pipeline's two stages."""
