//! `alipay.fund.enterprisepay.group.delete` · 因公付删除账户下群组
//!
//! Delete an enterprise payment group.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/fund/enterprisepay/group/delete`.
//! Described in `spec/fund/enterprisepay.group.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.enterprisepay.group.delete` (因公付删除账户下群组).
///
/// Delete an enterprise payment group.
///
/// ```
/// use alipay::fund::EnterprisepayGroupDelete;
///
/// let request = EnterprisepayGroupDelete::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/fund/enterprisepay/group/delete`.
/// Described in `spec/fund/enterprisepay.group.delete.yaml`.
/// Returns [`EnterprisepayGroupDeleteResponse`], or an error with a [`EnterprisepayGroupDeleteErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.delete")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/delete")]
#[doc(alias = "因公付删除账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupDelete {
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
    /// External business number.
    ///
    /// 外部业务号. Example: `12123123`.
    pub out_biz_no: Option<String>,
}

impl EnterprisepayGroupDelete {
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

/// The response of `alipay.fund.enterprisepay.group.delete` (因公付删除账户下群组).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EnterprisepayGroupDeleteResponse {}

/// The error codes of `alipay.fund.enterprisepay.group.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupDeleteErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `USER_AGREEMENT_DELETE_USELESS_FAIL`.
    UserAgreementDeleteUselessFail,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
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
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EnterprisepayGroupDeleteErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_ARGUMENT"
    IllegalArgument, "FUND_GROUP_NOT_EXIST" FundGroupNotExist,
    "USER_AGREEMENT_DELETE_USELESS_FAIL" UserAgreementDeleteUselessFail,
    "AGREEMENT_NOT_EXIST" AgreementNotExist, "HORIZONTAL_AUTHORITY_EXCEPTION"
    HorizontalAuthorityException, "AGREEMENT_IS_INVALID" AgreementIsInvalid,
    "AGREEMENT_STATUS_IS_NOT_NORMAL" AgreementStatusIsNotNormal,
    "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate, "BIZ_SCENE_NOT_ADMIT"
    BizSceneNotAdmit, "JOINT_ACCOUNT_NOT_EXIST" JointAccountNotExist
);

impl record::CallRequest for EnterprisepayGroupDelete {}

impl record::Request for EnterprisepayGroupDelete {
    type Response = EnterprisepayGroupDeleteResponse;
    type ErrorCode = EnterprisepayGroupDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.delete",
        title: "因公付删除账户下群组",
        file: "spec/fund/enterprisepay.group.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/fund/enterprisepay/group/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_GROUP_DELETE,
        response: &ENTERPRISEPAY_GROUP_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EnterprisepayGroupDelete, ENTERPRISEPAY_GROUP_DELETE, 0 product_code None, 1
    biz_scene None, 2 account_id None, 3 agreement_no None, 4 out_biz_no None
);

record::record!(EnterprisepayGroupDeleteResponse, ENTERPRISEPAY_GROUP_DELETE_RESPONSE);

static ENTERPRISEPAY_GROUP_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupDelete",
    file: "spec/fund/enterprisepay.group.delete.yaml",
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
    lines: &[11, 12, 13, 14, 18],
};

static ENTERPRISEPAY_GROUP_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupDeleteResponse",
    file: "spec/fund/enterprisepay.group.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
