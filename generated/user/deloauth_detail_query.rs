//! `alipay.user.deloauth.detail.query` · 查询解除授权的用户
//!
//! Query users who withdrew their authorization.
//!
//! Offered on the gateway (V2). Described in `spec/user/deloauth.detail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// List of withdrawn authorizations.
#[non_exhaustive]
pub struct DelOauthDetailResult {
    /// Withdrawals of authorization.
    ///
    /// 解除授权记录列表.
    pub details: Vec<DelOauthDetail>,
}

/// The error codes of `alipay.user.deloauth.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeloauthDetailQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DeloauthDetailQueryErrorCode);

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

record::record!(
    DeloauthDetailQuery, DELOAUTH_DETAIL_QUERY, 0 date String::new(), 1 limit None, 2
    offset None
);

record::record!(
    DeloauthDetailQueryResponse, DELOAUTH_DETAIL_QUERY_RESPONSE, 0 details Vec::new(), 1
    response None
);

record::record!(
    DelOauthDetail, DEL_OAUTH_DETAIL, 0 del_auth_time None, 1 open_id None, 2 user_id
    None
);

record::record!(DelOauthDetailResult, DEL_OAUTH_DETAIL_RESULT, 0 details Vec::new());

static DELOAUTH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeloauthDetailQuery",
    file: "spec/user/deloauth.detail.query.yaml",
    rows: &[
        schema::Row::Limited(
            "date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "limit",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "offset",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 10, 11, 11, 12, 16, 17],
};

static DELOAUTH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeloauthDetailQueryResponse",
    file: "spec/user/deloauth.detail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEL_OAUTH_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("response", schema::Kind::Record(&DEL_OAUTH_DETAIL_RESULT)),
    ],
    rules: &[],
    lines: &[],
};

static DEL_OAUTH_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DelOauthDetail",
    file: "spec/user/deloauth.detail.query.yaml",
    rows: &[
        schema::Row::Text("del_auth_time"),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static DEL_OAUTH_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "DelOauthDetailResult",
    file: "spec/user/deloauth.detail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEL_OAUTH_DETAIL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
