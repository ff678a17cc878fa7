//! `zhima.credit.pe.zmgo.agreement.query` · 芝麻Go协议查询接口
//!
//! Query a Zhima Go agreement of a user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/pe/zmgo/agreement/query`. Described in
//! `spec/zhima_credit/pe.zmgo.agreement.query.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.agreement.query` (芝麻Go协议查询接口).
///
/// Query a Zhima Go agreement of a user.
///
/// ```
/// use alipay::zhima_credit::PeZmgoAgreementQuery;
///
/// let request = PeZmgoAgreementQuery::new()
///     .agreement_id("20185513447859192007");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/pe/zmgo/agreement/query`. Described in
/// `spec/zhima_credit/pe.zmgo.agreement.query.yaml`.
/// Returns [`PeZmgoAgreementQueryResponse`], or an error with a [`PeZmgoAgreementQueryErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.agreement.query")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/agreement/query")]
#[doc(alias = "芝麻Go协议查询接口")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoAgreementQuery {
    /// Alipay's number of the agreement; if given, all other parameters are ignored.
    ///
    /// Required in some cases. Example: `20185513447859192007`.
    pub agreement_id: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl PeZmgoAgreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

/// The response of `zhima.credit.pe.zmgo.agreement.query` (芝麻Go协议查询接口).
#[non_exhaustive]
pub struct PeZmgoAgreementQueryResponse {
    /// Alipay's number of the agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_id: Option<String>,
    /// Name of the agreement.
    ///
    /// 协议名称. Example: `花呗先享会员`.
    pub agreement_name: Option<String>,
    /// State of the agreement.
    ///
    /// 协议状态. Example: `Y`.
    pub agreement_status: Option<
        record::Choice<PeZmgoAgreementQueryResponseAgreementStatus>,
    >,
    /// Alipay user id of the user.
    ///
    /// 支付宝用户userId. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Business type the Zhima Go agreement belongs to.
    ///
    /// Example: `zm_zmgo`.
    pub biz_type: Option<String>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Time the agreement was signed.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-09-27 00:00:00`.
    pub sign_time: Option<record::DateTime>,
    /// Time the agreement starts.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-09-27 00:00:00`.
    pub start_time: Option<record::DateTime>,
}

/// The values of the platform's type `PeZmgoAgreementQueryResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoAgreementQueryResponseAgreementStatus {
    /// `Y`: In force.
    Y,
    /// `P`: Being terminated.
    P,
    /// `N`: No longer in force.
    N,
}

record::enumeration!(PeZmgoAgreementQueryResponseAgreementStatus, "Y" Y, "P" P, "N" N);

/// The error codes of `zhima.credit.pe.zmgo.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoAgreementQueryErrorCode {
    /// `ZMGO_BIZ_AGR_NULL`.
    ZmgoBizAgrNull,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoAgreementQueryErrorCode, "ZMGO_BIZ_AGR_NULL" ZmgoBizAgrNull,
    "AGREEMENT_NOT_EXIST" AgreementNotExist
);

impl record::CallRequest for PeZmgoAgreementQuery {}

impl record::Request for PeZmgoAgreementQuery {
    type Response = PeZmgoAgreementQueryResponse;
    type ErrorCode = PeZmgoAgreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.agreement.query",
        title: "芝麻Go协议查询接口",
        file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/credit/pe/zmgo/agreement/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PE_ZMGO_AGREEMENT_QUERY,
        response: &PE_ZMGO_AGREEMENT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PeZmgoAgreementQuery, PE_ZMGO_AGREEMENT_QUERY, 0 agreement_id None, 1 alipay_user_id
    None, 2 open_id None
);

record::record!(
    PeZmgoAgreementQueryResponse, PE_ZMGO_AGREEMENT_QUERY_RESPONSE, 0 agreement_id None,
    1 agreement_name None, 2 agreement_status None, 3 alipay_user_id None, 4 biz_type
    None, 5 open_id None, 6 sign_time None, 7 start_time None
);

static PE_ZMGO_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQuery",
    file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 22],
};

static PE_ZMGO_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQueryResponse",
    file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("agreement_name"),
        schema::Row::Text("agreement_status"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("biz_type"),
        schema::Row::Text("open_id"),
        schema::Row::Text("sign_time"),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[],
};
