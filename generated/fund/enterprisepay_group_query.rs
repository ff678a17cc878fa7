//! `alipay.fund.enterprisepay.group.query` · 因公付查询账户下群组
//!
//! Query an enterprise payment group and the entity that funds it.
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
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 19)
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupQueryResponse",
    file: "spec/fund/enterprisepay.group.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 26),
        schema::FieldDef::text("fund_group_id", 27),
        schema::FieldDef::text("fund_identity", 28),
        schema::FieldDef::text("group_name", 29),
        schema::FieldDef::text("out_group_id", 30),
    ],
    rules: &[],
};

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
        shared_errors: super::super::common::codes::CODES,
    };
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
