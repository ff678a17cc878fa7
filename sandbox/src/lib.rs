//! A local Alipay gateway for tests.
