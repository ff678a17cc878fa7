//! `alipay.fund.enterprisepay.group.query` · 因公付查询账户下群组
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/enterprisepay/group/query`. Described in
//! `spec/fund/enterprisepay.group.query.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_GROUP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupQuery",
    file: "spec/fund/enterprisepay.group.query.yaml",
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
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 14)
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupQueryResponse",
    file: "spec/fund/enterprisepay.group.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 17),
        schema::FieldDef::text("fund_group_id", 18),
        schema::FieldDef::text("fund_identity", 19),
        schema::FieldDef::text("group_name", 20),
        schema::FieldDef::text("out_group_id", 21),
    ],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.query` (因公付查询账户下群组).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/enterprisepay/group/query`. Described in
/// `spec/fund/enterprisepay.group.query.yaml`.
/// Answered by [`EnterprisepayGroupQueryResponse`], or by an error with a [`EnterprisepayGroupQueryErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.query")]
#[doc(alias = "因公付查询账户下群组")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:12`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:14`.
    pub out_biz_no: Option<String>,
}

impl EnterprisepayGroupQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            agreement_no: None,
            out_biz_no: None,
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

impl record::Record for EnterprisepayGroupQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.agreement_no),
            4 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.agreement_no),
            4 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisepayGroupQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayGroupQuery {}

impl record::Request for EnterprisepayGroupQuery {
    type Response = EnterprisepayGroupQueryResponse;
    type ErrorCode = EnterprisepayGroupQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.query",
        title: "因公付查询账户下群组",
        file: "spec/fund/enterprisepay.group.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/enterprisepay/group/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ENTERPRISEPAY_GROUP_QUERY,
        response: &ENTERPRISEPAY_GROUP_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.enterprisepay.group.query` (因公付查询账户下群组).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EnterprisepayGroupQueryResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:17`.
    pub account_id: Option<String>,
    /// On the wire `fund_group_id`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:18`.
    pub fund_group_id: Option<String>,
    /// On the wire `fund_identity`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:19`.
    pub fund_identity: Option<String>,
    /// On the wire `group_name`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:20`.
    pub group_name: Option<String>,
    /// On the wire `out_group_id`, a text. Source: `spec/fund/enterprisepay.group.query.yaml:21`.
    pub out_group_id: Option<String>,
}

impl record::Record for EnterprisepayGroupQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.fund_group_id),
            2 => Some(&self.fund_identity),
            3 => Some(&self.group_name),
            4 => Some(&self.out_group_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.fund_group_id),
            2 => Some(&mut self.fund_identity),
            3 => Some(&mut self.group_name),
            4 => Some(&mut self.out_group_id),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            fund_group_id: None,
            fund_identity: None,
            group_name: None,
            out_group_id: None,
        }
    }
}

impl Clone for EnterprisepayGroupQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.group.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupQueryErrorCode {
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.query.yaml:24`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/enterprisepay.group.query.yaml:25`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/enterprisepay.group.query.yaml:26`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/enterprisepay.group.query.yaml:27`.
    AgreementIsOutOfDate,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.group.query.yaml:28`.
    HorizontalAuthorityException,
    /// On the wire `FUND_GROUP_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.query.yaml:29`.
    FundGroupNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/enterprisepay.group.query.yaml:30`.
    SystemError,
    /// On the wire `JOINT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.query.yaml:31`.
    JointAccountNotExist,
    /// On the wire `BIZ_SCENE_NOT_ADMIT`. Source: `spec/fund/enterprisepay.group.query.yaml:32`.
    BizSceneNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayGroupQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("FUND_GROUP_NOT_EXIST", Self::FundGroupNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EnterprisepayGroupQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
