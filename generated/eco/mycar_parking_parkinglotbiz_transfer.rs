//! `alipay.eco.mycar.parking.parkinglotbiz.transfer` · 车场业务归属配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotbiz/transfer`.
//! Described in `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/mycar.parking.parkinglotbiz.transfer.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.mycar.parking.parkinglotbiz.transfer",
    title: "车场业务归属配置",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 15,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 16,
        },
        schema::ErrorDef {
            code: "NOT_PARKING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "NOT_PARKING_PERMISSIONS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "ONLINET_ACCOUNT_BAD_NOT_APPS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ACCOUNT_BAD_NOT_APPS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ACCOUNT_BAD_NOT_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
    ],
};

static MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotbizTransfer",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "business_isv",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTBIZ_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotbizTransferResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingParkinglotbizTransfer {
    /// The field `business_isv`: a list; each element is a record of the kind `BusinessItem`.
    ///
    /// On the wire `business_isv`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:9`.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// The field `parking_id`: a text.
    ///
    /// On the wire `parking_id`. Source: `spec/eco/mycar.parking.parkinglotbiz.transfer.yaml:10`.
    pub parking_id: Option<String>,
}

impl MycarParkingParkinglotbizTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_isv`](Self::business_isv).
    #[inline]
    #[must_use]
    pub fn business_isv(
        mut self,
        business_isv: impl IntoIterator<Item = super::types::BusinessItem>,
    ) -> Self {
        self.business_isv = business_isv.into_iter().collect();
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.mycar.parking.parkinglotbiz.transfer` (车场业务归属配置).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
