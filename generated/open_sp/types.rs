//! Types that several APIs of `open_sp` share.
//!
//! Described in `spec/open_sp/types.yaml`.

use crate::{record, schema};

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
        Self::default()
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

record::record!(
    RecommendAccountDto, RECOMMEND_ACCOUNT_DTO, 0 alipay_account None, 1 user_name None
);

pub(crate) static RECOMMEND_ACCOUNT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecommendAccountDto",
    file: "spec/open_sp/types.yaml",
    rows: &[schema::Row::Text("alipay_account"), schema::Row::Text("user_name")],
    rules: &[],
    lines: &[7, 12],
};
