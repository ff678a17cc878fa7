//! `spec/schema.json`
