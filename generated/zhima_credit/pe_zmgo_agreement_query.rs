//! `zhima.credit.pe.zmgo.agreement.query` · 芝麻Go协议查询接口
//!
//! Query a Zhima Go agreement of a user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/pe/zmgo/agreement/query`. Described in
//! `spec/zhima_credit/pe.zmgo.agreement.query.yaml`.

use crate::{record, schema};

static PE_ZMGO_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQuery",
    file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 22)
        },
    ],
    rules: &[],
};

static PE_ZMGO_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQueryResponse",
    file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 29),
        schema::FieldDef::text("agreement_name", 30),
        schema::FieldDef::text("agreement_status", 31),
        schema::FieldDef::text("alipay_user_id", 40),
        schema::FieldDef::text("biz_type", 45),
        schema::FieldDef::text("open_id", 46),
        schema::FieldDef::text("sign_time", 50),
        schema::FieldDef::text("start_time", 51),
    ],
    rules: &[],
};

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
        Self {
            agreement_id: None,
            alipay_user_id: None,
            open_id: None,
        }
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

impl record::Record for PeZmgoAgreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_AGREEMENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoAgreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoAgreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoAgreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoAgreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PeZmgoAgreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_AGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.agreement_name),
            2 => Some(&self.agreement_status),
            3 => Some(&self.alipay_user_id),
            4 => Some(&self.biz_type),
            5 => Some(&self.open_id),
            6 => Some(&self.sign_time),
            7 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.agreement_name),
            2 => Some(&mut self.agreement_status),
            3 => Some(&mut self.alipay_user_id),
            4 => Some(&mut self.biz_type),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.sign_time),
            7 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Default for PeZmgoAgreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            agreement_name: None,
            agreement_status: None,
            alipay_user_id: None,
            biz_type: None,
            open_id: None,
            sign_time: None,
            start_time: None,
        }
    }
}

impl Clone for PeZmgoAgreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoAgreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoAgreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PeZmgoAgreementQueryResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeZmgoAgreementQueryResponseAgreementStatus {
    /// `Y`: In force.
    Y,
    /// `P`: Being terminated.
    P,
    /// `N`: No longer in force.
    N,
}

impl record::Enumeration for PeZmgoAgreementQueryResponseAgreementStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Y", Self::Y),
        ("P", Self::P),
        ("N", Self::N),
    ];
}

impl std::fmt::Debug for PeZmgoAgreementQueryResponseAgreementStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PeZmgoAgreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ZMGO_BIZ_AGR_NULL", Self::ZmgoBizAgrNull),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoAgreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
