//! `alipay.user.deloauth.detail.query` · 查询解除授权的用户
//!
//! Query users who withdrew their authorization.
//!
//! Offered on the gateway (V2). Described in `spec/user/deloauth.detail.query.yaml`.

use crate::{record, schema};

static DELOAUTH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeloauthDetailQuery",
    file: "spec/user/deloauth.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("date", 10)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 11)],
            ..schema::FieldDef::new("limit", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 17),
            ],
            ..schema::FieldDef::new("offset", schema::Kind::Integer, 12)
        },
    ],
    rules: &[],
};

static DELOAUTH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeloauthDetailQueryResponse",
    file: "spec/user/deloauth.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEL_OAUTH_DETAIL),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new(
            "response",
            schema::Kind::Record(&DEL_OAUTH_DETAIL_RESULT),
            21,
        ),
    ],
    rules: &[],
};

static DEL_OAUTH_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DelOauthDetail",
    file: "spec/user/deloauth.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("del_auth_time", 27),
        schema::FieldDef::text("open_id", 28),
        schema::FieldDef::text("user_id", 33),
    ],
    rules: &[],
};

static DEL_OAUTH_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "DelOauthDetailResult",
    file: "spec/user/deloauth.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEL_OAUTH_DETAIL),
                    limits: &[],
                },
            ),
            38,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.user.deloauth.detail.query` (查询解除授权的用户).
///
/// Query users who withdrew their authorization.
///
/// ```
/// use alipay::user::DeloauthDetailQuery;
///
/// let request = DeloauthDetailQuery::new()
///     .date("20171101")
///     .limit(100)
///     .offset(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`date`](Self::date) | required |
/// | [`limit`](Self::limit) | required |
/// | [`offset`](Self::offset) | required; not less than 1 |
///
/// Offered on the gateway (V2). Described in `spec/user/deloauth.detail.query.yaml`.
/// Returns [`DeloauthDetailQueryResponse`], or an error with a [`DeloauthDetailQueryErrorCode`].
#[doc(alias = "alipay.user.deloauth.detail.query")]
#[doc(alias = "查询解除授权的用户")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct DeloauthDetailQuery {
    /// Day on which the authorization was withdrawn.
    ///
    /// Required. Example: `20171101`.
    pub date: String,
    /// Maximum number of records for this query.
    ///
    /// 查询数量; required. Example: `100`.
    pub limit: Option<i64>,
    /// Page offset, at least 1; results start at `(offset - 1) * limit`.
    ///
    /// 偏移位置; required; not less than 1.
    pub offset: Option<i64>,
}

impl DeloauthDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            date: String::new(),
            limit: None,
            offset: None,
        }
    }

    /// Sets [`date`](Self::date).
    #[inline]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = date.into();
        self
    }

    /// Sets [`limit`](Self::limit).
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl record::Record for DeloauthDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELOAUTH_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.date),
            1 => Some(&self.limit),
            2 => Some(&self.offset),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.date),
            1 => Some(&mut self.limit),
            2 => Some(&mut self.offset),
            _ => None,
        }
    }
}

impl Default for DeloauthDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeloauthDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeloauthDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeloauthDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DeloauthDetailQuery {}

impl record::Request for DeloauthDetailQuery {
    type Response = DeloauthDetailQueryResponse;
    type ErrorCode = DeloauthDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.deloauth.detail.query",
        title: "查询解除授权的用户",
        file: "spec/user/deloauth.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DELOAUTH_DETAIL_QUERY,
        response: &DELOAUTH_DETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.user.deloauth.detail.query` (查询解除授权的用户).
#[non_exhaustive]
pub struct DeloauthDetailQueryResponse {
    /// Withdrawals of authorization.
    ///
    /// 解除授权明细列表.
    pub details: Vec<DelOauthDetail>,
    /// Result with the withdrawals of authorization.
    ///
    /// 解除授权记录列表.
    pub response: Option<DelOauthDetailResult>,
}

impl record::Record for DeloauthDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELOAUTH_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.details),
            1 => Some(&self.response),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.details),
            1 => Some(&mut self.response),
            _ => None,
        }
    }
}

impl Default for DeloauthDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            details: Vec::new(),
            response: None,
        }
    }
}

impl Clone for DeloauthDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeloauthDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeloauthDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Withdrawal of one user's authorization.
#[non_exhaustive]
pub struct DelOauthDetail {
    /// Time at which the record was stored.
    ///
    /// 数据入库的时间.
    pub del_auth_time: Option<String>,
    /// Open id of the user.
    ///
    /// 用户openid. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 用户uid. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for DelOauthDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEL_OAUTH_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.del_auth_time),
            1 => Some(&self.open_id),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.del_auth_time),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for DelOauthDetail {
    #[inline]
    fn default() -> Self {
        Self {
            del_auth_time: None,
            open_id: None,
            user_id: None,
        }
    }
}

impl Clone for DelOauthDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DelOauthDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DelOauthDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// List of withdrawn authorizations.
#[non_exhaustive]
pub struct DelOauthDetailResult {
    /// Withdrawals of authorization.
    ///
    /// 解除授权记录列表.
    pub details: Vec<DelOauthDetail>,
}

impl record::Record for DelOauthDetailResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEL_OAUTH_DETAIL_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.details),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.details),
            _ => None,
        }
    }
}

impl Default for DelOauthDetailResult {
    #[inline]
    fn default() -> Self {
        Self { details: Vec::new() }
    }
}

impl Clone for DelOauthDetailResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DelOauthDetailResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DelOauthDetailResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.deloauth.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeloauthDetailQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DeloauthDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DeloauthDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
