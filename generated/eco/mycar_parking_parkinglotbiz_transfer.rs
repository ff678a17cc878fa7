//! `alipay.eco.mycar.parking.parkinglotbiz.transfer` · 车场业务归属配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotbiz/transfer`.
//! Described in `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotbizTransfer",
    file: "spec/eco/mycar.parking.parkinglotbiz.transfer.yaml",
    fields: &[
        schema::FieldDef::new(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("parking_id", 10),
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotbizTransferResponse",
    file: "spec/eco/mycar.parking.parkinglotbiz.transfer.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.parkinglotbiz.transfer` (车场业务归属配置).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotbiz/transfer`.
/// Described in `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml`.
/// Answered by [`MycarParkingParkinglotbizTransferResponse`], or by an error with a [`MycarParkingParkinglotbizTransferErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotbiz.transfer")]
#[doc(alias = "车场业务归属配置")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingParkinglotbizTransfer {
    /// On the wire `business_isv`, a list; each element is a record of the kind `BusinessItem`. Source:
    /// `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:9`.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:10`.
    pub parking_id: Option<String>,
}

impl MycarParkingParkinglotbizTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_isv: Vec::new(),
            parking_id: None,
        }
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

impl record::Record for MycarParkingParkinglotbizTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_isv),
            1 => Some(&self.parking_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_isv),
            1 => Some(&mut self.parking_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingParkinglotbizTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingParkinglotbizTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotbizTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotbizTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.parkinglotbiz.transfer` (车场业务归属配置).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MycarParkingParkinglotbizTransferResponse {}

impl record::Record for MycarParkingParkinglotbizTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MycarParkingParkinglotbizTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MycarParkingParkinglotbizTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotbizTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotbizTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.parkinglotbiz.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotbizTransferErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:15`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:16`.
    SystemError,
    /// On the wire `NOT_PARKING`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:17`.
    NotParking,
    /// On the wire `NOT_PARKING_PERMISSIONS`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:18`.
    NotParkingPermissions,
    /// On the wire `ONLINET_ACCOUNT_BAD_NOT_APPS`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:19`.
    OnlinetAccountBadNotApps,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_NOT_APPS`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:20`.
    AgreementAccountBadNotApps,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_NOT_SIGN`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:21`.
    AgreementAccountBadNotSign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingParkinglotbizTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NOT_PARKING", Self::NotParking),
        ("NOT_PARKING_PERMISSIONS", Self::NotParkingPermissions),
        ("ONLINET_ACCOUNT_BAD_NOT_APPS", Self::OnlinetAccountBadNotApps),
        ("AGREEMENT_ACCOUNT_BAD_NOT_APPS", Self::AgreementAccountBadNotApps),
        ("AGREEMENT_ACCOUNT_BAD_NOT_SIGN", Self::AgreementAccountBadNotSign),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingParkinglotbizTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
