//! Types that several APIs of `open_sp` share.
//!
//! Described in `spec/open_sp/types.yaml`.

use crate::{record, schema};

pub(crate) static RECOMMEND_ACCOUNT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecommendAccountDto",
    file: "spec/open_sp/types.yaml",
    fields: &[
        schema::FieldDef::text("alipay_account", 7),
        schema::FieldDef::text("user_name", 12),
    ],
    rules: &[],
};

/// An Alipay account bound by, or recommended to, a merchant.
#[must_use]
#[non_exhaustive]
pub struct RecommendAccountDto {
    /// Masked login of the account, an email or mobile number.
    ///
    /// 推荐商家支付宝登录账号. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Masked name of the account.
    ///
    /// 推荐商家支付宝账号名称. Example: `某某`.
    pub user_name: Option<String>,
}

impl RecommendAccountDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_account: None,
            user_name: None,
        }
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl record::Record for RecommendAccountDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECOMMEND_ACCOUNT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_account),
            1 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_account),
            1 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for RecommendAccountDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecommendAccountDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecommendAccountDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecommendAccountDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
