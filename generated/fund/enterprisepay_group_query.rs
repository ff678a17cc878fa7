//! `alipay.fund.enterprisepay.group.query` · 因公付查询账户下群组
//!
//! Query an enterprise payment group and the entity that funds it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/enterprisepay/group/query`. Described in
//! `spec/fund/enterprisepay.group.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.enterprisepay.group.query` (因公付查询账户下群组).
///
/// Query an enterprise payment group and the entity that funds it.
///
/// ```
/// use alipay::fund::EnterprisepayGroupQuery;
///
/// let request = EnterprisepayGroupQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/enterprisepay/group/query`. Described in
/// `spec/fund/enterprisepay.group.query.yaml`.
/// Returns [`EnterprisepayGroupQueryResponse`], or an error with a [`EnterprisepayGroupQueryErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.query")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/query")]
#[doc(alias = "因公付查询账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupQuery {
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// 场景码. Example: `ANT_GROUP`.
    pub biz_scene: Option<String>,
    /// Account id of the signed company.
    ///
    /// 企业签约账户ID. Example: `2088888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement between platform and company.
    ///
    /// Example: `1231231321323`.
    pub agreement_no: Option<String>,
    /// External business number, the external group number.
    ///
    /// 外部业务号. Example: `12312313`.
    pub out_biz_no: Option<String>,
}

impl EnterprisepayGroupQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.fund.enterprisepay.group.query` (因公付查询账户下群组).
#[non_exhaustive]
pub struct EnterprisepayGroupQueryResponse {
    /// Account id of the signed company.
    ///
    /// 企业签约账户ID. Example: `2088888888`.
    pub account_id: Option<String>,
    /// Internal group number.
    ///
    /// 内部群组号. Example: `2088888888`.
    pub fund_group_id: Option<String>,
    /// Account of the entity that funds the group.
    ///
    /// Example: `20888888`.
    pub fund_identity: Option<String>,
    /// Group name.
    ///
    /// 群组名称. Example: `市场部`.
    pub group_name: Option<String>,
    /// External group number.
    ///
    /// 外部群组号. Example: `1231231`.
    pub out_group_id: Option<String>,
}

/// The error codes of `alipay.fund.enterprisepay.group.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupQueryErrorCode {
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EnterprisepayGroupQueryErrorCode, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "AGREEMENT_STATUS_IS_NOT_NORMAL"
    AgreementStatusIsNotNormal, "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate,
    "HORIZONTAL_AUTHORITY_EXCEPTION" HorizontalAuthorityException, "FUND_GROUP_NOT_EXIST"
    FundGroupNotExist, "SYSTEM_ERROR" SystemError, "JOINT_ACCOUNT_NOT_EXIST"
    JointAccountNotExist, "BIZ_SCENE_NOT_ADMIT" BizSceneNotAdmit
);

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
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EnterprisepayGroupQuery, ENTERPRISEPAY_GROUP_QUERY, 0 product_code None, 1 biz_scene
    None, 2 account_id None, 3 agreement_no None, 4 out_biz_no None
);

record::record!(
    EnterprisepayGroupQueryResponse, ENTERPRISEPAY_GROUP_QUERY_RESPONSE, 0 account_id
    None, 1 fund_group_id None, 2 fund_identity None, 3 group_name None, 4 out_group_id
    None
);

static ENTERPRISEPAY_GROUP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupQuery",
    file: "spec/fund/enterprisepay.group.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 19],
};

static ENTERPRISEPAY_GROUP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupQueryResponse",
    file: "spec/fund/enterprisepay.group.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("fund_group_id"),
        schema::Row::Text("fund_identity"),
        schema::Row::Text("group_name"),
        schema::Row::Text("out_group_id"),
    ],
    rules: &[],
    lines: &[],
};
