-- What an organisation and a pack left open is looked up without reading every content that was ever kept.

CREATE INDEX assay_content_by_pack ON assay_content (org, pack);
