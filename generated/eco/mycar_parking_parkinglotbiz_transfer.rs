//! `alipay.eco.mycar.parking.parkinglotbiz.transfer` · 车场业务归属配置
//!
//! Assign a parking lot's businesses to several ISVs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotbiz/transfer`.
//! Described in `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.parkinglotbiz.transfer` (车场业务归属配置).
///
/// Assign a parking lot's businesses to several ISVs.
///
/// ```
/// use alipay::eco::MycarParkingParkinglotbizTransfer;
///
/// let request = MycarParkingParkinglotbizTransfer::new()
///     .parking_id("PI1480989659571286385");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotbiz/transfer`.
/// Described in `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml`.
/// Returns [`MycarParkingParkinglotbizTransferResponse`], or an error with a [`MycarParkingParkinglotbizTransferErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotbiz.transfer")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/parkinglotbiz/transfer")]
#[doc(alias = "车场业务归属配置")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingParkinglotbizTransfer {
    /// Which ISV owns which business of the lot.
    ///
    /// 车场业务归属关系列表.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// The `parking_id` returned when the lot was created.
    ///
    /// Example: `PI1480989659571286385`.
    pub parking_id: Option<String>,
}

impl MycarParkingParkinglotbizTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_isv`](Self::business_isv).
    #[inline]
    pub fn business_isv(
        mut self,
        business_isv: impl IntoIterator<Item = super::types::BusinessItem>,
    ) -> Self {
        self.business_isv = business_isv.into_iter().collect();
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.parkinglotbiz.transfer` (车场业务归属配置).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingParkinglotbizTransferResponse {}

/// The error codes of `alipay.eco.mycar.parking.parkinglotbiz.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotbizTransferErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NOT_PARKING`.
    NotParking,
    /// `NOT_PARKING_PERMISSIONS`.
    NotParkingPermissions,
    /// `ONLINET_ACCOUNT_BAD_NOT_APPS`: The online account is not usable.
    OnlinetAccountBadNotApps,
    /// `AGREEMENT_ACCOUNT_BAD_NOT_APPS`: The agreement account is not usable.
    AgreementAccountBadNotApps,
    /// `AGREEMENT_ACCOUNT_BAD_NOT_SIGN`: The agreement account has not signed.
    ///
    /// Sign the agreement first.
    AgreementAccountBadNotSign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingParkinglotbizTransferErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "NOT_PARKING" NotParking, "NOT_PARKING_PERMISSIONS"
    NotParkingPermissions, "ONLINET_ACCOUNT_BAD_NOT_APPS" OnlinetAccountBadNotApps,
    "AGREEMENT_ACCOUNT_BAD_NOT_APPS" AgreementAccountBadNotApps,
    "AGREEMENT_ACCOUNT_BAD_NOT_SIGN" AgreementAccountBadNotSign
);

impl record::CallRequest for MycarParkingParkinglotbizTransfer {}

impl record::Request for MycarParkingParkinglotbizTransfer {
    type Response = MycarParkingParkinglotbizTransferResponse;
    type ErrorCode = MycarParkingParkinglotbizTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.parkinglotbiz.transfer",
        title: "车场业务归属配置",
        file: "spec/eco/mycar.parking.parkinglotbiz.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/parkinglotbiz/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER,
        response: &MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MycarParkingParkinglotbizTransfer, MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER, 0
    business_isv Vec::new(), 1 parking_id None
);

record::record!(
    MycarParkingParkinglotbizTransferResponse,
    MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER_RESPONSE
);

static MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotbizTransfer",
    file: "spec/eco/mycar.parking.parkinglotbiz.transfer.yaml",
    rows: &[
        schema::Row::Plain(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("parking_id"),
    ],
    rules: &[],
    lines: &[11, 12],
};

static MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotbizTransferResponse",
    file: "spec/eco/mycar.parking.parkinglotbiz.transfer.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
