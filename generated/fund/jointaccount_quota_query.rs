//! `alipay.fund.jointaccount.quota.query` · 查询账户额度详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/quota/query`. Described in
//! `spec/fund/jointaccount.quota.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountQuotaQuery",
    file: "spec/fund/jointaccount.quota.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("member_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("member_open_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("operate_role", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 16)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountQuotaQueryResponse",
    file: "spec/fund/jointaccount.quota.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 19),
        schema::FieldDef::new(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::JOINT_ACCOUNT_QUOTA_RESP_DTO,
                    ),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("biz_scene", 21),
        schema::FieldDef::text("member_id", 22),
        schema::FieldDef::text("member_open_id", 23),
        schema::FieldDef::text("product_code", 24),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.quota.query` (查询账户额度详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/quota/query`. Described in
/// `spec/fund/jointaccount.quota.query.yaml`.
/// Answered by [`JointaccountQuotaQueryResponse`], or by an error with a [`JointaccountQuotaQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.quota.query")]
#[doc(alias = "查询账户额度详情")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountQuotaQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:12`.
    pub account_id: Option<String>,
    /// On the wire `member_id`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:13`.
    pub member_id: Option<String>,
    /// On the wire `member_open_id`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:14`.
    pub member_open_id: Option<String>,
    /// On the wire `operate_role`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:15`.
    pub operate_role: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:16`.
    pub agreement_no: Option<String>,
}

impl JointaccountQuotaQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            member_id: None,
            member_open_id: None,
            operate_role: None,
            agreement_no: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`member_id`](Self::member_id).
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`member_open_id`](Self::member_open_id).
    #[inline]
    pub fn member_open_id(mut self, member_open_id: impl Into<String>) -> Self {
        self.member_open_id = Some(member_open_id.into());
        self
    }

    /// Sets [`operate_role`](Self::operate_role).
    #[inline]
    pub fn operate_role(mut self, operate_role: impl Into<String>) -> Self {
        self.operate_role = Some(operate_role.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

impl record::Record for JointaccountQuotaQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_QUOTA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.member_id),
            4 => Some(&self.member_open_id),
            5 => Some(&self.operate_role),
            6 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.member_id),
            4 => Some(&mut self.member_open_id),
            5 => Some(&mut self.operate_role),
            6 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for JointaccountQuotaQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountQuotaQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountQuotaQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountQuotaQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountQuotaQuery {}

impl record::Request for JointaccountQuotaQuery {
    type Response = JointaccountQuotaQueryResponse;
    type ErrorCode = JointaccountQuotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.quota.query",
        title: "查询账户额度详情",
        file: "spec/fund/jointaccount.quota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/quota/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_QUOTA_QUERY,
        response: &JOINTACCOUNT_QUOTA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.quota.query` (查询账户额度详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountQuotaQueryResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:19`.
    pub account_id: Option<String>,
    /// On the wire `account_quota`, a list; each element is a record of the kind `JointAccountQuotaRespDto`. Source:
    /// `spec/fund/jointaccount.quota.query.yaml:20`.
    pub account_quota: Vec<super::types::JointAccountQuotaRespDto>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:21`.
    pub biz_scene: Option<String>,
    /// On the wire `member_id`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:22`.
    pub member_id: Option<String>,
    /// On the wire `member_open_id`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:23`.
    pub member_open_id: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.quota.query.yaml:24`.
    pub product_code: Option<String>,
}

impl record::Record for JointaccountQuotaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_QUOTA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.account_quota),
            2 => Some(&self.biz_scene),
            3 => Some(&self.member_id),
            4 => Some(&self.member_open_id),
            5 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.account_quota),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.member_id),
            4 => Some(&mut self.member_open_id),
            5 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for JointaccountQuotaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            account_quota: Vec::new(),
            biz_scene: None,
            member_id: None,
            member_open_id: None,
            product_code: None,
        }
    }
}

impl Clone for JointaccountQuotaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountQuotaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountQuotaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.quota.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountQuotaQueryErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.quota.query.yaml:27`.
    ProductNotSign,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.quota.query.yaml:28`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/jointaccount.quota.query.yaml:29`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/jointaccount.quota.query.yaml:30`.
    AgreementIsOutOfDate,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.quota.query.yaml:31`.
    AgreementIsInvalid,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.quota.query.yaml:32`.
    IllegalArgument,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.quota.query.yaml:33`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountQuotaQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountQuotaQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
